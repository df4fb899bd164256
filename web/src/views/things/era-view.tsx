/** Not drawn yet. */
export default function EraView() {
  return <main class="page" />;
}
