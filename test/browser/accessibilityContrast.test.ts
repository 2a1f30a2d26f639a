import { accessibleIn } from './support/accessibleIn';

accessibleIn('contrast');
