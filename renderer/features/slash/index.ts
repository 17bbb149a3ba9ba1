export { SlashMenu } from './SlashMenu';
