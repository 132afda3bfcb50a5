/**
 * A modal dialog. It is open as long as it is rendered, so its state starts afresh each time; the
 * owner decides what a wish to close means (`onClose` names where it came from). Focus goes back to
 * where it was unless told. Dialogs may open over one another.
 */
import * as RadixDialog from '@radix-ui/react-dialog';
import { X } from 'lucide-react';
import { useRef, useState } from 'react';
import type { ReactNode, RefObject } from 'react';
import { classNames } from './class-names';
import styles from './dialog.module.css';
import { giveFocusBack } from './give-focus-back';
import { IconButton } from './icon-button';

export type DialogCloseReason = 'escape' | 'outside' | 'button';

export interface DialogProps {
  title: string;
  onClose: (reason: DialogCloseReason) => void;
  /** The name of the close button; null leaves the button out, when the footer has one. */
  closeLabel: string | null;
  /** `small`: 440 px, as high as its content. `wide`: 1120 px and nearly the screen's height. */
  size?: 'small' | 'wide' | undefined;
  /** One line under the title; also what assistive technology reads with it. */
  description?: ReactNode;
  headerActions?: ReactNode;
  footer?: ReactNode;
  /** `flush`: no padding and no scrolling, for columns that scroll on their own. */
  bodyLayout?: 'padded' | 'flush' | undefined;
  /** What has focus at first; otherwise the body's first control, or the dialog itself. */
  initialFocus?: RefObject<HTMLElement | null> | undefined;
  /** What has focus afterwards, read when it closes; otherwise what had it before. */
  finalFocus?: RefObject<HTMLElement | null> | undefined;
  role?: 'dialog' | 'alertdialog' | undefined;
  className?: string | undefined;
  children?: ReactNode;
}

const focusable =
  ':is(a[href], button, input, select, textarea, [tabindex]):not(:disabled, [tabindex="-1"])';

export function Dialog({
  title,
  onClose,
  closeLabel,
  size = 'small',
  description,
  headerActions,
  footer,
  bodyLayout = 'padded',
  initialFocus,
  finalFocus,
  role = 'dialog',
  className,
  children,
}: DialogProps) {
  const [opener] = useState(() => document.activeElement);
  const contentRef = useRef<HTMLDivElement>(null);
  const bodyRef = useRef<HTMLDivElement>(null);

  return (
    <RadixDialog.Root open>
      <RadixDialog.Portal>
        <RadixDialog.Overlay data-dialog-overlay className={styles.overlay} />
        <RadixDialog.Content
          ref={contentRef}
          role={role}
          className={classNames(styles.dialog, styles[size], className)}
          {...(!description && { 'aria-describedby': undefined })}
          onOpenAutoFocus={(event) => {
            event.preventDefault();
            const first = bodyRef.current?.querySelector<HTMLElement>(focusable);
            (initialFocus?.current ?? first ?? contentRef.current)?.focus();
          }}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            const target = finalFocus?.current ?? opener;
            if (target instanceof HTMLElement) giveFocusBack(target);
          }}
          onEscapeKeyDown={(event) => {
            event.preventDefault();
            if (!isInSearch(event.target) && !isOverList(event.target)) onClose('escape');
          }}
          onInteractOutside={(event) => event.preventDefault()}
          onPointerDownOutside={(event) => {
            if (isOverlay(event.detail.originalEvent.target)) onClose('outside');
          }}
        >
          <header className={styles.header}>
            <div className={styles.heading}>
              <RadixDialog.Title className={styles.title}>{title}</RadixDialog.Title>
              {description && (
                <RadixDialog.Description asChild>
                  <div className={styles.description}>{description}</div>
                </RadixDialog.Description>
              )}
            </div>
            {headerActions}
            {closeLabel !== null && (
              <IconButton label={closeLabel} icon={<X />} onClick={() => onClose('button')} />
            )}
          </header>
          {children && (
            <div ref={bodyRef} className={classNames(styles.body, styles[bodyLayout])}>
              {children}
            </div>
          )}
          {footer && <footer className={styles.footer}>{footer}</footer>}
        </RadixDialog.Content>
      </RadixDialog.Portal>
    </RadixDialog.Root>
  );
}

/** A click on a notice that floats above the dialog is not a wish to close it. */
function isOverlay(target: EventTarget | null): boolean {
  return target instanceof Element && target.hasAttribute('data-dialog-overlay');
}

/** Escape closes the list that a text has opened first, such as that of canned replies. */
function isOverList(target: EventTarget | null): boolean {
  return target instanceof HTMLTextAreaElement && target.ariaHasPopup === 'listbox';
}

/** Escape empties a search field first; only from an empty one it is a wish to close. */
function isInSearch(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && target.type === 'search' && target.value !== '';
}
