/** Who publishes the national data set, as the licence asks to be said. */
export const TSM_PUBLISHER = 'Regulator of Social Housing';
/** The licence of the national data set. */
export const TSM_LICENCE = 'Open Government Licence v3.0';
/**
 * Version of the reading rules in this folder. Raise it when the same workbook would be read differently:
 * stores then read it again instead of calling it unchanged.
 */
export const TSM_READER_VERSION = 2;
