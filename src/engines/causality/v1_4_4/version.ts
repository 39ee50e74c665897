/** Of the rules in this folder. */
export const version = '1.4.4'
