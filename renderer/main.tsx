import './styles/tokens.css';
import './styles/base.css';
import { createRoot } from 'react-dom/client';
import { config } from 'zod';
import { App } from './App';
import { createClient } from './bridge/client';

// The content policy allows no code made from strings; zod would try.
config({ jitless: true });

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
createRoot(root).render(<App client={createClient(window.kapok)} />);
