import type { Translation } from '../translation';
import type { waiting as english } from '../en/waiting';

export const waiting = {
  duration:
    '{days, plural, =0 {} one {# jour } other {# jours }}{hours, plural, =0 {} one {# heure } other {# heures }}{minutes, plural, =0 {{days, plural, =0 {{hours, plural, =0 {moins d’une minute} other {}}} other {}}} one {# minute} other {# minutes}}',
  days: '{count, number} j',
  hours: '{count, number} h',
  minutes: '{count, number} min',
  inShort: 'dans {time}',
  lateShort: 'retard {time}',
  in: 'à traiter dans {time}',
  late: 'en retard de {time}',
  now: 'à traiter maintenant',
  waited: 'En attente depuis {time}',
  waitedInHours: 'En attente depuis {time} d’heures ouvrées',
  whole: '{waited} · {due} ({moment})',
} satisfies Translation<typeof english>;
