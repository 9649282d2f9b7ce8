/** Whether the browser is set to keep nothing for the inbox: then not even what ends with the tab is to be had. */
export function keepsNothing(page: Window): boolean {
  try {
    page.sessionStorage.getItem("");
    return false;
  } catch {
    return true;
  }
}
