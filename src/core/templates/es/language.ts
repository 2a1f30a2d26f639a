export { templates } from '../pt-BR/language';
