import workerAddress from './patternWorker?worker&url';

type ScriptAddresses = { createScriptURL(address: string): string };
type TrustedTypes = {
  createPolicy(name: string, rules: ScriptAddresses): ScriptAddresses;
};

declare global {
  interface Window {
    readonly trustedTypes?: TrustedTypes;
  }
}

let policy: ScriptAddresses | null = null;

/** Starts the worker that runs patterns; the content policy lets this one address become a script. */
export function startPatternWorker(): Worker {
  policy ??= policyFor(workerAddress);
  return new Worker(policy.createScriptURL(workerAddress), { type: 'module' });
}

function policyFor(only: string): ScriptAddresses {
  const rules: ScriptAddresses = {
    createScriptURL: (address) => {
      if (address !== only) throw new TypeError('no script of ours');
      return address;
    },
  };
  return window.trustedTypes?.createPolicy('kapokPatternWorker', rules) ?? rules;
}
