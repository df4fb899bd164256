/** Not drawn yet. */
export default function PrincipleView() {
  return <main class="page" />;
}
