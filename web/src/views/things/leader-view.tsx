/** Not drawn yet. */
export default function LeaderView() {
  return <main class="page" />;
}
