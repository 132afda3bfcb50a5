import type { Translation } from '../translation';
import type { keeping as english } from '../en/keeping';

export const keeping = {
  notKept:
    'Ce texte n’est pas conservé dans le navigateur : un rechargement ou un plantage le perdrait.',
  notKeptHint:
    'Le stockage du navigateur est plein ou désactivé. Copiez le texte, ou faites de la place : le menu utilisateur efface les brouillons.',
  copy: 'Copier le texte',
  copied: 'Copié',
  notCopied: 'Le navigateur ne l’a pas copié. Sélectionnez le texte et copiez-le vous-même.',
  keepAgain: 'Essayer à nouveau de le conserver',
  lostTitle:
    '{count, plural, one {Le navigateur a perdu # réponse que vous aviez commencée} other {Le navigateur a perdu # réponses que vous aviez commencées}}',
  lostTexts:
    '{count, plural, one {Le navigateur a perdu # texte que vous aviez commencé} other {Le navigateur a perdu # textes que vous aviez commencés}}',
  lostHint:
    'Son stockage a été vidé. Ce qui est perdu ne peut pas être récupéré ; les mentions sont ici :',
  lostTo: 'La réponse à {author}, commencée {time}',
  lostToUnknown: 'La réponse à la mention {id}, commencée {time}',
  lostNote: 'La note sur la mention de {author}, commencée {time}',
  lostNoteUnknown: 'La note sur la mention {id}, commencée {time}',
  lostBulk: 'Le texte pour plusieurs mentions dans {mailbox}, commencé {time}',
  dismissLost: 'Compris',
  unsentTitle: '{count, plural, one {# réponse est à revoir} other {# réponses sont à revoir}}',
  unsentTo: '{author} : <reason></reason>',
  dismissUnsent: 'Compris',
  damageTitle: 'Ce que ce navigateur garde du monde de démo a été endommagé',
  damageSince:
    '{count, plural, one {# modification faite après le {since} est perdue.} other {# modifications faites après le {since} sont perdues.}} Tout ce qui a été fait avant est là ; le reste endommagé a été mis de côté.',
  damageAll:
    '{count, plural, one {Sa # modification est perdue : rien n’a pu en être lu.} other {Ses # modifications sont perdues : rien n’a pu en être lu.}} Le monde a recommencé à zéro ; le reste endommagé a été mis de côté.',
  dismissDamage: 'Compris',
  damageNotDismissed: 'Le serveur n’en a pas pris note. Réessayez.',
  wipe: 'Effacer les brouillons…',
  wipeTitle: 'Effacer ce que vous n’avez pas envoyé ?',
  wipeText:
    '{count, plural, =0 {Ce navigateur n’a aucun texte de vous.} one {# texte que vous n’avez pas envoyé est perdu : réponses, notes internes et texte pour plusieurs mentions.} other {# textes que vous n’avez pas envoyés sont perdus : réponses, notes internes et texte pour plusieurs mentions.}}',
  wipeKept:
    '{count, plural, one {# réponse en cours d’envoi est gardée.} other {# réponses en cours d’envoi sont gardées.}}',
  wipeConfirm: 'Effacer',
  cancel: 'Annuler',
  resetDemoTitle: 'Réinitialiser la démonstration ?',
  resetDemoText:
    'Tous les réglages, réponses et assignations faits dans le monde « {world} » reviennent à leur état initial, dans tous les onglets.',
  resetDemoConfirm: 'Réinitialiser',
  demoNotReset: 'Les données de démonstration n’ont pas été réinitialisées. Réessayez.',
  signOut: 'Se déconnecter…',
  signOutTitle: 'Se déconnecter ?',
  signOutText:
    '{count, plural, =0 {Ce que ce navigateur garde de vous est effacé, dans tous les onglets.} one {Ce que ce navigateur garde de vous est effacé, dans tous les onglets, avec # texte que vous n’avez pas envoyé.} other {Ce que ce navigateur garde de vous est effacé, dans tous les onglets, avec # textes que vous n’avez pas envoyés.}}',
  signOutConfirm: 'Se déconnecter',
  notSignedOut:
    'Vous êtes peut-être encore connecté : le serveur n’a pas confirmé la déconnexion. Rien n’a été effacé. Réessayez.',
  signedOut: 'Vous êtes déconnecté',
  signedOutHint:
    'Ce navigateur ne garde plus rien de vous. Le thème, la langue et la hauteur des lignes restent.',
  signIn: 'Se reconnecter',
  notSignedIn: 'Le serveur ne répond pas. Réessayez.',
} satisfies Translation<typeof english>;
