import type { ReactNode } from 'react';
import { CommandLayers } from './command-layers';
import { Header } from './header';
import { LateLayers } from './late-layers';
import { OfflineBanner } from './offline-banner';
import styles from './shell.module.css';

/** The frame around every page. */
export function Shell({ children }: { children: ReactNode }) {
  return (
    <div className={styles.shell}>
      <Header />
      <OfflineBanner />
      <LateLayers />
      <div className={styles.content}>{children}</div>
      <CommandLayers />
    </div>
  );
}
