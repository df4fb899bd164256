/** Said in the place of a view whose files do not come: the connection is gone, or the service has a later version of them. */
export function NotLoaded() {
  return (
    <main class="page">
      <h1>This view could not be loaded</h1>
      <p class="lead">The connection may be gone, or there is a later version of the explorer.</p>
      <button type="button" onClick={() => location.reload()}>
        Reload
      </button>
    </main>
  );
}
