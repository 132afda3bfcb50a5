import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { sessionMutations, sessionQueries } from '../../data/session';
import styles from './user-menu.module.css';

/** Whether sending a reply also resolves the mention. Shows the choice at once, and takes it back when it is not saved. */
export function ResolvesOnSend() {
  const t = useTranslations('session');
  const queryClient = useQueryClient();
  const { data: session } = useSuspenseQuery(sessionQueries.current());
  const save = useMutation({
    ...sessionMutations.savePreferences(),
    onSuccess: (preferences) => {
      queryClient.setQueryData(
        sessionQueries.current().queryKey,
        (known) => known && { ...known, preferences },
      );
    },
  });
  const { resolvesOnSend } = save.isPending ? save.variables : session.preferences;
  return (
    <div>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={resolvesOnSend}
          onChange={(event) => {
            save.mutate({ resolvesOnSend: event.target.checked });
          }}
        />
        {t('resolvesOnSend')}
      </label>
      {save.isError && (
        <p role="alert" className={styles.failure}>
          {t('preferenceNotSaved')}
        </p>
      )}
    </div>
  );
}
