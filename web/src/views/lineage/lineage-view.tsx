/** Not drawn yet. */
export default function LineageView() {
  return <main class="page" />;
}
