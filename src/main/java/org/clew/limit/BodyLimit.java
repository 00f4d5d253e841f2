package org.clew.limit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.clew.api.ErrorBody;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a request whose body is too long before anything parses it, whether it says how
 * long it is or not.
 */
class BodyLimit extends OncePerRequestFilter {

	private static final Set<String> BODILESS = Set.of("GET", "HEAD", "OPTIONS");

	private final int limit;

	BodyLimit(DataSize limit) {
		this.limit = Math.toIntExact(limit.toBytes());
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (request.getContentLengthLong() > this.limit) {
			refuse(response);
			return;
		}
		if (request.getContentLengthLong() >= 0 || !hasBody(request)) {
			chain.doFilter(request, response);
			return;
		}
		byte[] body = request.getInputStream().readNBytes(this.limit + 1);
		if (body.length > this.limit) {
			refuse(response);
			return;
		}
		chain.doFilter(new ReadRequest(request, body), response);
	}

	/**
	 * Over HTTP/2 nothing but the stream itself says that there is a body. Forms are
	 * limited, and read, by the container.
	 */
	private static boolean hasBody(HttpServletRequest request) {
		String type = request.getContentType();
		return !BODILESS.contains(request.getMethod())
				&& (type == null || !type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE));
	}

	private void refuse(HttpServletResponse response) throws IOException {
		ErrorBody.write(response, HttpStatus.CONTENT_TOO_LARGE, "BODY_TOO_LARGE",
				"The body of the request is too long; accepted: at most %d bytes".formatted(this.limit));
	}

	/** A request whose body is in memory. */
	private static final class ReadRequest extends HttpServletRequestWrapper {

		private final ReadBody body;

		ReadRequest(HttpServletRequest request, byte[] body) {
			super(request);
			this.body = new ReadBody(new ByteArrayInputStream(body));
		}

		@Override
		public ServletInputStream getInputStream() {
			return this.body;
		}

	}

	/** A body in memory. */
	private static final class ReadBody extends ServletInputStream {

		private final ByteArrayInputStream bytes;

		ReadBody(ByteArrayInputStream bytes) {
			this.bytes = bytes;
		}

		@Override
		public int read() {
			return this.bytes.read();
		}

		@Override
		public int read(byte[] target, int offset, int length) {
			return this.bytes.read(target, offset, length);
		}

		@Override
		public boolean isFinished() {
			return this.bytes.available() == 0;
		}

		@Override
		public boolean isReady() {
			return true;
		}

		@Override
		public void setReadListener(ReadListener listener) {
			throw new UnsupportedOperationException("The body is read already");
		}

	}

}
