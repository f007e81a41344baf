import { openPage } from '../../shared/page.tsx';
import { languages } from 'words:office,common,problem,sign-in';
import { SignIn } from './SignIn.tsx';

void openPage({ offers: languages, title: 'sign-in.page-title', show: () => <SignIn offers={languages} /> });
