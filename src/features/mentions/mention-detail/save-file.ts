/** How long the browser may take to begin with it, in milliseconds. */
const GRACE = 30_000;

/**
 * Hands bytes to the browser as a download. They go as plain bytes whatever they claim to be, so that
 * nothing of a stranger's opens in the page.
 */
export function saveFile(bytes: Uint8Array<ArrayBuffer>, name: string): void {
  const url = URL.createObjectURL(new Blob([bytes], { type: 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, GRACE);
}
