/** "KAPK": marks the file as a library of this program, whatever its name. */
export const applicationId = 0x4b41504b;
