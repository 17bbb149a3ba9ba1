export { Desk } from './Desk';
export { useTheme } from './useTheme';
