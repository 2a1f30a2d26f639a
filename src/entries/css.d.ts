/** A style sheet that the build puts beside the page's scripts. */
declare module '*.css';
