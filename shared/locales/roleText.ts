import { isMessageKey, type Translator } from './createTranslator';

/** What a role is called: by the newsroom, else by the catalogues; a role that is gone is said to be so. */
export function roleText(t: Translator, role: { readonly id: string; readonly name: string }) {
  if (role.name !== '') return role.name;
  const key = `workflow.roles.${role.id}`;
  return isMessageKey(key) ? t(key) : t('workflow.someRole');
}
