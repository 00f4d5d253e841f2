package org.clew.seed.record;

/**
 * A file of the seed, unread.
 *
 * @param path its path relative to the seed's folder, with '/' between the parts
 * @param content its bytes
 */
@SuppressWarnings("ArrayRecordComponent")
public record SeedFile(String path, byte[] content) {

}
