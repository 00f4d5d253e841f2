package org.clew.ingest;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongConsumer;
import java.util.zip.GZIPInputStream;

/**
 * A file to read from, unpacked where it is packed with gzip.
 *
 * @param progress takes the number of bytes each time some were read, as they lie on disk
 */
public record Input(Path path, LongConsumer progress) {

	private static final int BUFFER = 1 << 16;

	private static final int GZIP = 0x1f8b;

	/**
	 * {@return the file's name, without {@code .gz}}
	 */
	public String name() {
		String name = this.path.getFileName().toString();
		return name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
	}

	/**
	 * {@return the same file, for a look into it that is no progress}
	 */
	public Input silently() {
		return new Input(this.path, (bytes) -> {
		});
	}

	/**
	 * Opens the file.
	 * @throws IOException if it cannot be read
	 */
	public InputStream open() throws IOException {
		InputStream counted = new Counted(Files.newInputStream(this.path), this.progress);
		BufferedInputStream buffered = new BufferedInputStream(counted, BUFFER);
		buffered.mark(2);
		int magic = (buffered.read() << 8) | buffered.read();
		buffered.reset();
		return (magic == GZIP) ? new BufferedInputStream(new GZIPInputStream(buffered, BUFFER), BUFFER) : buffered;
	}

	/**
	 * Opens the file as text in UTF-8.
	 * @throws IOException if it cannot be read
	 */
	public BufferedReader text() throws IOException {
		return text(StandardCharsets.UTF_8);
	}

	/**
	 * Opens the file as text. A byte that the encoding does not have ends the reading, as
	 * it stands for a letter that would be lost.
	 * @param encoding how letters are written
	 * @throws IOException if it cannot be read
	 */
	public BufferedReader text(Charset encoding) throws IOException {
		return new BufferedReader(new InputStreamReader(open(), encoding.newDecoder()), BUFFER);
	}

	/**
	 * {@return where the file is not written in UTF-8}
	 * @throws IOException if it cannot be read
	 */
	String misspelt() throws IOException {
		try (InputStream content = silently().open()) {
			ByteArrayOutputStream line = new ByteArrayOutputStream();
			for (long number = 1;;) {
				int letter = content.read();
				if (letter >= 0 && letter != '\n') {
					line.write(letter);
					continue;
				}
				ByteBuffer bytes = ByteBuffer.wrap(line.toByteArray());
				if (StandardCharsets.UTF_8.newDecoder()
					.decode(bytes, CharBuffer.allocate(bytes.limit() + 1), true)
					.isError() || letter < 0) {
					return "Expected UTF-8, found another encoding in line %d at byte %d".formatted(number,
							bytes.position() + 1);
				}
				number++;
				line.reset();
			}
		}
	}

	/** Tells how much was read. */
	private static final class Counted extends FilterInputStream {

		private final LongConsumer progress;

		Counted(InputStream in, LongConsumer progress) {
			super(in);
			this.progress = progress;
		}

		@Override
		public int read() throws IOException {
			int read = super.read();
			if (read >= 0) {
				this.progress.accept(1);
			}
			return read;
		}

		@Override
		public int read(byte[] bytes, int offset, int length) throws IOException {
			int read = super.read(bytes, offset, length);
			if (read > 0) {
				this.progress.accept(read);
			}
			return read;
		}

	}

}
