package org.clew.outage;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

/**
 * A wire between a driver and a database, on an address that stays: it can be cut, held,
 * and led to another database.
 */
final class Wire implements AutoCloseable {

	private final ServerSocket listening;

	private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();

	private final Object state = new Object();

	private @Nullable InetSocketAddress database;

	private boolean held;

	Wire() throws IOException {
		this.listening = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
		Thread.ofVirtual().start(this::listen);
	}

	String uri() {
		return "bolt://127.0.0.1:" + this.listening.getLocalPort();
	}

	/** Leads to a database, whatever was before. */
	void leadTo(URI uri) {
		synchronized (this.state) {
			this.database = new InetSocketAddress(uri.getHost(), uri.getPort());
			this.held = false;
			this.state.notifyAll();
		}
	}

	/** Ends all connections, and refuses new ones. */
	void cut() {
		synchronized (this.state) {
			this.database = null;
			this.held = false;
			this.state.notifyAll();
		}
		this.sockets.forEach(Wire::end);
	}

	/** Keeps all connections, and passes nothing on. */
	void hold() {
		synchronized (this.state) {
			this.held = true;
		}
	}

	private void listen() {
		while (!this.listening.isClosed()) {
			try {
				Socket near = this.listening.accept();
				InetSocketAddress to = target();
				if (to == null) {
					end(near);
					continue;
				}
				Socket far = new Socket();
				this.sockets.add(near);
				this.sockets.add(far);
				Thread.ofVirtual().start(() -> pass(near, far, to));
			}
			catch (IOException ex) {
				if (!this.listening.isClosed()) {
					throw new UncheckedIOException(ex);
				}
			}
		}
	}

	private @Nullable InetSocketAddress target() {
		synchronized (this.state) {
			return this.database;
		}
	}

	private void pass(Socket near, Socket far, InetSocketAddress to) {
		try {
			far.connect(to);
			Thread back = Thread.ofVirtual().start(() -> pump(far, near));
			pump(near, far);
			back.join();
		}
		catch (IOException ex) {
			end(near);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		finally {
			this.sockets.remove(near);
			this.sockets.remove(far);
		}
	}

	private void pump(Socket from, Socket to) {
		byte[] bytes = new byte[8192];
		try {
			InputStream in = from.getInputStream();
			OutputStream out = to.getOutputStream();
			for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
				await();
				out.write(bytes, 0, read);
				out.flush();
			}
		}
		catch (IOException ex) {
			// One end has gone, so the other goes.
		}
		finally {
			end(from);
			end(to);
		}
	}

	private void await() {
		synchronized (this.state) {
			while (this.held) {
				try {
					this.state.wait();
				}
				catch (InterruptedException ex) {
					Thread.currentThread().interrupt();
					return;
				}
			}
		}
	}

	private static void end(Socket socket) {
		try {
			socket.setSoLinger(true, 0);
			socket.close();
		}
		catch (IOException ex) {
			// It was closed already.
		}
	}

	@Override
	public void close() throws IOException {
		this.listening.close();
		cut();
	}

}
