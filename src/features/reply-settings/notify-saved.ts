import styles from './notify-saved.module.css';

const SHOWN_FOR = 3_000;

/**
 * Says that something was saved, after the dialog that said what is gone. The region stays in the page,
 * outside of every dialog; its text comes a moment later, because a region is announced only when it
 * changes.
 */
export function notifySaved(text: string): void {
  const region = document.querySelector(`.${styles.region}`) ?? appendRegion();
  region.replaceChildren();
  setTimeout(() => {
    const notice = document.createElement('span');
    notice.className = styles.notice ?? '';
    notice.textContent = text;
    region.replaceChildren(notice);
    setTimeout(() => {
      notice.remove();
    }, SHOWN_FOR);
  }, 100);
}

function appendRegion(): HTMLElement {
  const region = document.createElement('div');
  region.className = styles.region ?? '';
  region.setAttribute('aria-live', 'polite');
  document.body.append(region);
  return region;
}
