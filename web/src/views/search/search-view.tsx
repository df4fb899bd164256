/** Not drawn yet. */
export default function SearchView() {
  return <main class="page" />;
}
