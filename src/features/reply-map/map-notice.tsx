import type { ReactNode } from 'react';
import { X } from 'lucide-react';
import { Banner } from '../../ui/banner';
import type { BannerProps } from '../../ui/banner';
import { IconButton } from '../../ui/icon-button';

/** Something to know that one can put away. */
export function MapNotice({
  tone,
  closeLabel,
  onClose,
  children,
}: Pick<BannerProps, 'tone'> & { closeLabel: string; onClose: () => void; children: ReactNode }) {
  return (
    <Banner
      tone={tone}
      announce={tone === 'danger' ? 'alert' : 'status'}
      actions={<IconButton size="small" label={closeLabel} icon={<X />} onClick={onClose} />}
    >
      {children}
    </Banner>
  );
}
