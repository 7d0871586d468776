package org.geokg.serve.http;

import org.eclipse.jetty.server.CustomRequestLog;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Slf4jRequestLogWriter;

/**
 * A line for each request in the combined format of Apache's and nginx's logs, with the milliseconds it took at the end.
 * Queries in the address line are part of it.
 */
final class AccessLog {

    /** The name of its logger; the configuration of logs says where its lines go. */
    static final String LOGGER = "org.geokg.access";

    private static final String FORMAT = CustomRequestLog.EXTENDED_NCSA_FORMAT + " %{ms}T";

    static RequestLog create() {
        Slf4jRequestLogWriter writer = new Slf4jRequestLogWriter();
        writer.setLoggerName(LOGGER);
        return new CustomRequestLog(writer, FORMAT);
    }

    private AccessLog() {}
}
