package dev.downbeat.wiring.emit;

/**
 * The scripts that put a time into the engine's words. They read what a user may write in an annotation and what Java types look
 * like in JSON, take the whole second or minute after a finer one, and fail on everything else.
 */
final class TimeScripts {

    private static final String FAIL = """
        const v = $.value, absent = v === null || v === undefined, text = absent ? '' : String(v).trim();
        const fail = why => { throw new Error(@name@ + (absent ? 'is absent' : 'is "' + text + '", which ' + why)) };
        if (absent) fail();
        """;

    private static final String DURATION = """
        (function () {
        """ + FAIL + """
        const iso = /^\\+?P(?=.*\\d)(?!.*T$)(?:(\\d+)D)?(?:T(?:(\\d+)H)?(?:(\\d+)M)?(?:(\\d+)(\\.\\d+)?S)?)?$/i;
        const units = new RegExp('^(?=.*\\\\d)(?:(\\\\d+)\\\\s*(?:d|days?)\\\\s*)?(?:(\\\\d+)\\\\s*(?:h|hrs?|hours?)\\\\s*)?'
          + '(?:(\\\\d+)\\\\s*(?:m|mins?|minutes?)\\\\s*)?(?:(\\\\d+)\\\\s*(?:s|secs?|seconds?)\\\\s*)?'
          + '(?:(\\\\d+)\\\\s*(?:ms|millis?|milliseconds?)\\\\s*)?$', 'i');
        const i = iso.exec(text), m = i || units.exec(text);
        if (!m) fail('is no duration such as 90s, 1h 30m or PT1H');
        const n = k => Number(m[k] || 0);
        const s = n(1) * 86400 + n(2) * 3600 + n(3) * 60 + n(4) + (i ? Math.ceil(n(5)) : Math.ceil(n(5) / 1000));
        if (s > 2147483647) fail('is longer than the server can count');
        const parts = [[Math.floor(s / 86400), 'd'], [Math.floor(s / 3600) % 24, 'h'], [Math.floor(s / 60) % 60, 'm'], [s % 60, 's']];
        return parts.filter(p => p[0] > 0).map(p => p[0] + p[1]).join(' ') || '0s';
        })()\
        """;

    private static final String UNTIL = """
        (function () {
        """ + FAIL + """
        const own = /^(\\d{4}-\\d\\d-\\d\\d)(?: (\\d\\d:\\d\\d)(?: (?:UTC|GMT(?:[+-]\\d\\d:\\d\\d)?|[+-]\\d{4}))?)?$/.exec(text);
        const iso = /^(\\d{4}-\\d\\d-\\d\\d)T(\\d\\d:\\d\\d)(?::\\d\\d(?:\\.\\d+)?)?(?:Z|[+-]\\d\\d:\\d\\d)$/.exec(text);
        const m = own || iso;
        if (!m) fail('is no date such as 2026-01-31 18:30 UTC or 2026-01-31T18:30:00Z');
        const day = new Date(m[1] + 'T' + (m[2] || '00:00') + ':00Z');
        if (isNaN(day) || day.toISOString().slice(0, 10) !== m[1]) fail('is not in the calendar');
        if (own) return text;
        const at = Math.ceil(Date.parse(text.replace(/(\\.\\d{3})\\d+/, '$1')) / 60000) * 60000;
        if (isNaN(at)) fail('is not in the calendar');
        return new Date(at).toISOString().slice(0, 16).replace('T', ' ') + ' UTC';
        })()\
        """;

    private TimeScripts() {}

    static String duration(String step) {
        return named(DURATION, step + ": the duration ");
    }

    static String until(String step) {
        return named(UNTIL, step + ": until ");
    }

    private static String named(String script, String name) {
        return script.replace("@name@", JavaScript.quoted(name));
    }
}
