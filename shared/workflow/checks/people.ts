import type { Finding } from '#shared/domain/workflow/finding';
import type { Check } from '../checkedArticle';

/** 三审 are to be three people's: who let the article pass before should not let it pass again. */
export const checkPeople: Check = ({ passes, name }) => {
  const own = passes.filter((pass) => pass.name === name && pass.gate !== 'submit');
  if (own.length === 0 || name === '') return [];
  const finding: Finding = {
    ruleId: 'samePerson',
    place: { kind: 'article' },
    quote: '',
    values: { name },
  };
  return [finding];
};
