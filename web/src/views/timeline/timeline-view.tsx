/** Not drawn yet. */
export default function TimelineView() {
  return <main class="page" />;
}
