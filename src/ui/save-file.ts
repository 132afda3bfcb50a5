/** How long the browser may take to begin with it, in milliseconds. */
const GRACE = 30_000;

/** Hands a file to the browser, which saves it as it saves downloads. */
export function saveFile(name: string, file: Blob): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, GRACE);
}
