/** Not drawn yet. */
export default function MatrixView() {
  return <main class="page" />;
}
