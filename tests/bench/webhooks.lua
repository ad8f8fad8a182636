-- wrk's script: each request is a delivery of its own, in the newer payload of Incode's webhook.
-- The first word after "--" begins its interview ids, so that two runs share none.
local begin = "bench"
local number = 0

function init(args)
    begin = args[1] or begin
    wrk.method = "POST"
    wrk.headers["Content-Type"] = "application/json"
end

function request()
    number = number + 1
    return wrk.format(nil, nil, nil, string.format(
        '{"interviewId":"%s%010x","onboardingStatus":"ONBOARDING_FINISHED",' ..
        '"flowId":"65f0c0ffee65f0c0ffee65f0","externalCustomerId":"C-%d","clientId":"bench"}',
        begin, number, number))
end

function done(summary, latency)
    io.write(string.format("figures: %d %d %d %d %d %d %.3f %.3f\n", summary.requests,
        summary.errors.status, summary.errors.connect, summary.errors.read, summary.errors.write,
        summary.errors.timeout, summary.duration / 1e6, latency:percentile(99) / 1000))
end
