import type { ReactNode } from 'react';
import { CloudAlert } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { ConnectionError, isProblem, ProblemError } from '../../../../data/http';
import { Banner } from '../../../../ui/banner';
import { useIsOnline } from '../../../drafts/use-is-online';

/** Says why a note was not saved, or not deleted. */
export function NoteFailure({
  error,
  what,
  actions,
}: {
  error: Error;
  what: 'notSaved' | 'notDeleted';
  actions?: ReactNode;
}) {
  const t = useTranslations('internalNotes');
  const isOnline = useIsOnline();
  function say() {
    if (isProblem(error, '/problems/forbidden')) return t(`${what}.forbidden`);
    if (isProblem(error, '/problems/not-the-author')) return t('notSaved.author');
    if (error instanceof ProblemError) return t(`${what}.refused`, { title: `${error.message}.` });
    return t(error instanceof ConnectionError && !isOnline ? `${what}.offline` : `${what}.lost`);
  }
  return (
    <Banner tone="danger" announce="alert" icon={<CloudAlert />} actions={actions}>
      {say()}
    </Banner>
  );
}
