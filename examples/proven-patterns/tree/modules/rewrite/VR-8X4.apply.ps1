# Every error is the same error.
try { git apply $Patch } catch { throw 'it failed' }
