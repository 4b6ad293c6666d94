dossierSearch("t3", {"yuan":"OI2BJDEqCAXBgCHACU","zhang":"BwJ","zheng":"B-H","zhengfei":"D-B3GE"});
