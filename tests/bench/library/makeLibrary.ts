import { tell } from '../measured';
import { benchLibrary } from './benchLibrary';

// Makes a generated library, or finds it, and says where it lies.
const [cache = '', articles = '10000'] = process.argv.slice(2);
process.stdout.write(`${benchLibrary(cache, Number(articles), tell)}\n`);
