/** Not drawn yet. */
export default function QuoteView() {
  return <main class="page" />;
}
