import { defineConfig } from 'vite';
import { site } from './shared/build/site.ts';

export default defineConfig(site('kiosk-ui', import.meta.dirname));
