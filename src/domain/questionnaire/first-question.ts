/**
 * The id of the question that comes first. It stands alone here, because the page of that question is there before the rest of the
 * questionnaire has come.
 */
export const firstQuestionId = "what-happened";
