import { RotateCcw, TriangleAlert } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Banner } from '../../../ui/banner';
import { useWords } from '../use-words';
import { nameOf } from '../words';
import type { RestorePoint } from './restore-point';
import { useMomentFormat } from './use-moment-format';

/**
 * Says above the form which save is filled in, and what of it could not be.
 * @param isPresent there was nothing to fill in: it is what is saved now
 * @param leftOut ids of topics and services
 * @param hasOtherFilter it also changes which mentions the folder holds
 */
export function RestoreNotice({
  point: {
    change: { userId, at },
    side,
    recreates = false,
  },
  isPresent,
  leftOut,
  hasOtherFilter,
}: {
  point: RestorePoint;
  isPresent: boolean;
  leftOut: readonly string[];
  hasOtherFilter: boolean;
}) {
  const t = useTranslations('settingsHistory.restored');
  const words = useWords();
  const describeMoment = useMomentFormat();
  const { account, format } = words;
  const save = { who: nameOf(words, account.users, userId), ...describeMoment(at) };
  const names = leftOut.map((id) => nameOf(words, account.services, id));
  return (
    <Banner announce="status" icon={<RotateCcw />}>
      <p>{isPresent ? t('isPresent') : t(recreates ? 'deleted' : side, save)}</p>
      {names.length > 0 && <p>{t('leftOut', { names: format.list(names) })}</p>}
      {hasOtherFilter && <p>{t('filter')}</p>}
    </Banner>
  );
}

/** Says above the form why the save that the address names is not filled in. */
export function RestoreFailure({ failure }: { failure: 'notFound' | 'failed' }) {
  const t = useTranslations('settingsHistory.restored');
  return (
    <Banner tone="attention" announce="status" icon={<TriangleAlert />}>
      {t(failure)}
    </Banner>
  );
}
