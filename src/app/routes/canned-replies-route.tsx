import { useTranslations } from 'use-intl';
import { CannedRepliesPage } from '../../features/canned-replies/canned-replies-page';
import { MAIN_ID } from '../skip-link';
import { useDocumentTitle } from '../use-document-title';

/** The canned replies of the account. */
export function CannedRepliesRoute() {
  const t = useTranslations('cannedReplies');
  const app = useTranslations('app');
  useDocumentTitle(`${t('title')} · ${app('name')}`);
  return <CannedRepliesPage id={MAIN_ID} />;
}
