/** Not drawn yet. */
export default function EventView() {
  return <main class="page" />;
}
