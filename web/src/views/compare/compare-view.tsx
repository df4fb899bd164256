/** Not drawn yet. */
export default function CompareView() {
  return <main class="page" />;
}
