/** Two hands that sign. It always stands beside the words. */
export function Hands() {
  return (
    <svg width="40" height="40" viewBox="0 0 40 40" aria-hidden="true">
      <g
        fill="none"
        stroke="currentColor"
        stroke-width="2.5"
        stroke-linecap="round"
        stroke-linejoin="round"
      >
        <path d="M4 17V9.5a2 2 0 0 1 4 0V15m0-1V6a2 2 0 0 1 4 0v8m0-7a2 2 0 0 1 4 0v8m0-5a2 2 0 0 1 4 0v9c0 5-3 8-8 8s-8-3-8-8v-3" />
        <path d="M36 23v7.500a2 2 0 0 1-4 0V25m0 1v8a2 2 0 0 1-4 0v-8m0 7a2 2 0 0 1-4 0v-8m0 5a2 2 0 0 1-4 0v-4" />
        <path d="M24 17c4-1.500 12-1 12 6" />
      </g>
    </svg>
  );
}
