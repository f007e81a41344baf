import { defineConfig } from 'vite';
import { site } from '../kiosk-ui/shared/build/site.ts';

export default defineConfig(site('display-ui', import.meta.dirname));
