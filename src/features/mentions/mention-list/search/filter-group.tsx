import { useTranslations } from 'use-intl';
import type { Profile } from '../../../../domain/profile';
import type { SearchField } from '../../../../domain/search/mention-search';
import { Skeleton } from '../../../../ui/skeleton';
import { VisuallyHidden } from '../../../../ui/visually-hidden';
import { ProfileLabel } from '../../../profiles/profile-label';
import { ServiceMark } from '../../../profiles/service-mark';
import styles from './filter-popover.module.css';

/** How many values a group shows; the others are found by name. */
const MOST = 40;

/** The values of one filter, any of which may hold. `profiles`: where values are profiles. */
export function FilterGroup({
  field,
  name,
  choices,
  chosen,
  isLoading,
  profiles,
  onChange,
}: {
  field: SearchField;
  name: string;
  choices: readonly { value: string; name: string }[];
  chosen: readonly string[];
  isLoading: boolean;
  profiles: readonly Profile[] | null;
  onChange: (values: readonly string[]) => void;
}) {
  const t = useTranslations('mentionSearch');
  const isShort = field === 'status' || field === 'sentiment' || field === 'priority';
  const more = choices.length - MOST;
  return (
    <fieldset className={styles.group} data-short={isShort || undefined}>
      <legend className={styles.legend}>{name}</legend>
      {isLoading && (
        <div>
          <VisuallyHidden role="status">{t('valuesLoading')}</VisuallyHidden>
          <Skeleton inlineSize="70%" />
          <Skeleton inlineSize="50%" />
        </div>
      )}
      {!isLoading && choices.length === 0 && <p className={styles.quiet}>{t('noneOfField')}</p>}
      <div className={styles.values}>
        {choices.slice(0, MOST).map((choice) => {
          const profile = profiles?.find(({ id }) => id === choice.value);
          const isChosen = chosen.includes(choice.value);
          return (
            <label key={choice.value} className={styles.value}>
              <input
                type="checkbox"
                className={styles.box}
                checked={isChosen}
                onChange={() => {
                  onChange(
                    isChosen
                      ? chosen.filter((value) => value !== choice.value)
                      : [...chosen, choice.value],
                  );
                }}
              />
              {profile !== undefined ? (
                <ProfileLabel profile={profile} />
              ) : (
                <>
                  {field === 'service' && <ServiceMark serviceId={choice.value} />}
                  <bdi className={styles.name}>{choice.name}</bdi>
                </>
              )}
            </label>
          );
        })}
      </div>
      {more > 0 && <p className={styles.quiet}>{t('moreValues', { count: more })}</p>}
    </fieldset>
  );
}
