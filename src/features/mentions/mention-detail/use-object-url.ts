import { useEffect, useState } from 'react';

/** An address for bytes in memory, as long as the component shows them; null without bytes. */
export function useObjectUrl(
  bytes: Uint8Array<ArrayBuffer> | undefined,
  mediaType: string,
): string | null {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    if (bytes === undefined) return undefined;
    const created = URL.createObjectURL(new Blob([bytes], { type: mediaType }));
    // eslint-disable-next-line react-hooks/set-state-in-effect -- the address has to be given back
    setUrl(created);
    return () => {
      setUrl(null);
      URL.revokeObjectURL(created);
    };
  }, [bytes, mediaType]);
  return url;
}
