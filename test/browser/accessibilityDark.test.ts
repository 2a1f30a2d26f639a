import { accessibleIn } from './support/accessibleIn';

accessibleIn('dark');
