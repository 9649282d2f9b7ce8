/**
 * The mark of Heard: two pillars, one green, one amber behind it. Two people,
 * side by side. It is decoration; the name stands beside it in words.
 */
export function Mark() {
  return (
    <svg
      class="mark-drawing"
      viewBox="0 0 24 32"
      width="1.2em"
      height="1.6em"
      aria-hidden="true"
      focusable="false"
    >
      <rect x="9" y="3" width="14" height="26" rx="7" fill="#e0a526" />
      <rect x="1" y="0" width="16" height="32" rx="8" fill="#0b4f4a" />
    </svg>
  );
}
